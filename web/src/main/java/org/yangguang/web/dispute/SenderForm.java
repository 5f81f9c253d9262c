package org.yangguang.web.dispute;

import java.io.Serializable;
import org.yangguang.dispute.LetterSender;

/** Who writes a challenge or a complaint, as it is being typed. */
public class SenderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String address;
    private String postcode;
    private String contact;
    private String phone;

    /** @param known what to begin with; null for nothing */
    SenderForm(LetterSender known) {
        if (known != null) {
            address = known.address();
            postcode = known.postcode();
            contact = known.contact();
            phone = known.phone();
        }
    }

    LetterSender entry() {
        return new LetterSender(address, postcode, contact, phone);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
