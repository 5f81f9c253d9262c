/**
 * 检索: finds projects, contracts, procurements, enterprises, experts and papers by words and numbers. The index is two tables
 * of ours, written in the transaction of whatever changes a record ({@code Findable}); every hit stands under the rights of
 * the page that shows it.
 */
@BusinessComponent(mayUse = {"identity"})
package org.yangguang.search;

import org.yangguang.shared.BusinessComponent;
