package org.yangguang.selection;

import java.util.Set;
import org.yangguang.shared.Worded;

/** Where an entry of the library stands. */
public enum LibraryStatus implements Worded {
    /** 待列清单 */
    WAITING,
    /** 已列入清单 */
    LISTED,
    /** 暂缓储备 */
    DEFERRED,
    /** 已立项 */
    APPROVED,
    /** 退出项目库 */
    LEFT;

    /** In stock: entered, and neither in a list, nor approved, nor gone. */
    static final Set<LibraryStatus> STOCK = Set.of(WAITING, DEFERRED);
}
