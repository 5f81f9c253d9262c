package org.yangguang.reports;

/** One entry of a form, from edge to edge of the sheet. */
public sealed interface Entry permits Fact, Amount, Table, Opinion {
}
