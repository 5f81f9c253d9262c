package org.yangguang.architecture.planted.util;

/** Planted: a name that says nothing, in a package that says nothing. */
class MoneyHelper {
}
