/**
 * 个人视图: what a person keeps of the long lists — filters under names of their own, one of them to begin with, and the columns
 * in the order chosen. Knows no list; what a filter or a column is, is the matter of whoever shows the list.
 */
@BusinessComponent(mayUse = {"identity", "audit"})
package org.yangguang.preference;

import org.yangguang.shared.BusinessComponent;
