/**
 * Paper and tables: renders the records that it is given to PDF forms and Excel ledgers. Pure: it asks no service, knows
 * no rule and decides nothing; whoever calls it has checked who may read what.
 */
package org.yangguang.reports;
