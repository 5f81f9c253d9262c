package org.yangguang.tender;

import java.io.Serializable;

/** Someone who may be named as opening officer, or has been, with the public key (SubjectPublicKeyInfo in Base64). */
public record OfficerView(String userName, String displayName, String organisation, String organisationName, String fingerprint,
                          String publicKey) implements Serializable {

    /** "王建国（信息化司）" */
    public String label() {
        return displayName + "（" + organisationName + "）";
    }
}
