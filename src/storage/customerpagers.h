#pragma once

#include "storage/customerrepository.h"
#include "storage/customeruserrepository.h"
#include "storage/listpager.h"

namespace kontorist {

using CustomerPager = ListPager<CustomerRepository, CustomerQuery, Customer, CustomerId>;
using CustomerUserPager
    = ListPager<CustomerUserRepository, CustomerUserQuery, CustomerUser, CustomerUserId>;

} // namespace kontorist
