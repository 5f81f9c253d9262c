/** What the server lays beside H2 so that its embedded database survives a kill; see {@link org.yangguang.jdbc.h2.EmbeddedDriver}. */
package org.yangguang.jdbc.h2;
