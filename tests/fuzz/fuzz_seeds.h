// What every fuzz target of this folder defines: the entry of libFuzzer, and inputs worth changing.
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

QList<QByteArray> fuzzSeeds();
