// Lets one program carry the tests of a folder: it runs the one that it is called by the name of. Included
// before each test's file where these are compiled together (chwila_tests in cmake/ChwilaTargets.cmake); what
// they end with, QTEST_GUILESS_MAIN and its like, then enters the test into a list instead of making a main
// of it.
#pragma once

#include <QTest>

namespace chwila::testing {

struct CarriedTest {
    // `file` is the test's own; it is run under the name of it.
    CarriedTest(const char* file, int (*run)(int argc, char** argv));
};

} // namespace chwila::testing

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(Test, ...)                                                                        \
    static int run##Test(int argc, char** argv) {                                                            \
        QTest::Internal::callInitMain<Test>();                                                               \
        __VA_ARGS__                                                                                          \
        Test test;                                                                                           \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }                                                                                                        \
    static const chwila::testing::CarriedTest carried##Test(__FILE__, run##Test);
