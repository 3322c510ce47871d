#pragma once

#include "storage/bookingrepository.h"
#include "storage/customerrepository.h"
#include "storage/customeruserrepository.h"
#include "storage/listpager.h"

namespace kontorist {

using CustomerPager = ListPager<CustomerRepository, CustomerQuery, Customer, CustomerId>;
using CustomerUserPager
    = ListPager<CustomerUserRepository, CustomerUserQuery, CustomerUser, CustomerUserId>;
using BookingPager = ListPager<BookingRepository, BookingQuery, Booking, BookingId>;

} // namespace kontorist
