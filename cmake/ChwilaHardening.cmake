# What people install reads files that others have made: a fault in a library or of ours shall end the program rather
# than let a file take it over. On in preset release; needs optimisation, and has no place beside the sanitizers.
option(CHWILA_HARDENED "Harden the program against faults in what it reads" OFF)
if(CHWILA_HARDENED)
  target_compile_options(chwila_options INTERFACE
    -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  target_link_options(chwila_options INTERFACE -Wl,-z,relro,-z,now)
endif()
