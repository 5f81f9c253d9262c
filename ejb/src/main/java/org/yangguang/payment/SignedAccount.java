package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The supplier's account on the day on which a contract came into force: what its first payment is compared with. */
@Entity
@Table(name = "payment_signed_account")
class SignedAccount {

    @Id
    private String contract;
    private String supplier;
    @Column(name = "bank_account")
    private String account;
    @Column(name = "noted_at")
    private LocalDateTime notedAt;

    protected SignedAccount() {
    }

    SignedAccount(String contract, String supplier, String account, LocalDateTime notedAt) {
        this.contract = contract;
        this.supplier = supplier;
        this.account = account;
        this.notedAt = notedAt;
    }

    String account() {
        return account;
    }
}
