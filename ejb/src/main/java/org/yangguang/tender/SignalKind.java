package org.yangguang.tender;

import org.yangguang.shared.Worded;

/**
 * 串通投标迹象: what may show that bids were not made by their bidders alone. Each is a reason to look closer, none decides anything
 * by itself: one office building has one address, one browser makes one device.
 */
public enum SignalKind implements Worded {
    SAME_ADDRESS("财政部令第87号第三十七条第（一）项、第（二）项"),
    SAME_DEVICE("财政部令第87号第三十七条第（一）项、第（二）项"),
    SAME_CERTIFICATE("财政部令第87号第三十七条第（一）项、第（二）项"),
    SAME_AUTHOR("财政部令第87号第三十七条第（一）项"),
    SAME_CREATION("财政部令第87号第三十七条第（一）项"),
    SAME_FILE("财政部令第87号第三十七条第（四）项、第（五）项"),
    SAME_CONTACT("财政部令第87号第三十七条第（三）项"),
    SAME_PHONE("财政部令第87号第三十七条第（三）项"),
    SAME_EMAIL("财政部令第87号第三十七条第（三）项"),
    SAME_HEAD("《政府采购法实施条例》第十八条第一款"),
    SAME_ACCOUNT("财政部令第87号第三十七条第（六）项"),
    SAME_BOND("财政部令第87号第三十七条第（六）项"),
    REGULAR_PRICES("财政部令第87号第三十七条第（四）项"),
    SAME_PRICES("财政部令第87号第三十七条第（四）项"),
    SAME_ERRORS("财政部令第87号第三十七条第（四）项"),
    SAME_TEXT("财政部令第87号第三十七条第（四）项");

    private final String article;

    SignalKind(String article) {
        this.article = article;
    }

    /** What the law makes of it once it is proved. */
    public String article() {
        return article;
    }
}
