package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** How something in the central purchasing catalogue is bought. */
public enum CentralRoute implements Worded {
    /** 委托集中采购机构. */
    CENTRAL_BODY,
    /** 框架协议. */
    FRAMEWORK
}
