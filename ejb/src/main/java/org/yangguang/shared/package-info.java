/** What every component speaks: money, rules and their breaches, errors, numbers. Knows no component. */
package org.yangguang.shared;
