package org.yangguang.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yangguang.shared.Breaches;

/** {@link LetterSender} as stored with its challenge or complaint: the register's may change later. */
@Embeddable
class SenderOfLetter {

    private static final String POSTCODE = "\\d{6}";

    @Column(name = "sender_address")
    private String address;
    @Column(name = "sender_postcode")
    private String postcode;
    @Column(name = "sender_contact")
    private String contact;
    @Column(name = "sender_phone")
    private String phone;

    protected SenderOfLetter() {
    }

    SenderOfLetter(LetterSender sender) {
        address = sender.address().strip();
        postcode = sender.postcode().strip();
        contact = sender.contact().strip();
        phone = sender.phone().strip();
    }

    /** Notes what of the article's list is not said. */
    static void check(LetterSender sender, Breaches breaches) {
        LetterSender said = sender == null ? new LetterSender(null, null, null, null) : sender;
        part(breaches, said.address(), 200, "sender.address");
        if (part(breaches, said.postcode(), 20, "sender.postcode")) {
            breaches.check(said.postcode().strip().matches(POSTCODE), DisputeRule.POSTCODE_IS_ONE, "sender.postcode", said.postcode());
        }
        part(breaches, said.contact(), 40, "sender.contact");
        part(breaches, said.phone(), 40, "sender.phone");
    }

    /** A part of the letter that the article names. */
    static boolean part(Breaches breaches, String words, int most, String field) {
        if (!breaches.check(words != null && !words.isBlank(), DisputeRule.LETTER_IS_COMPLETE, field)) {
            return false;
        }
        breaches.text(words, most, field);
        return true;
    }

    LetterSender view() {
        return new LetterSender(address, postcode, contact, phone);
    }
}
