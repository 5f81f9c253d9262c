package org.yangguang.web.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.RecoveryEntry;
import org.yangguang.tender.RecoveryKeyEntry;
import org.yangguang.tender.RecoveryKeyView;
import org.yangguang.tender.RecoveryService;
import org.yangguang.tender.RecoveryView;
import org.yangguang.tender.SharesEntry;
import org.yangguang.tender.TenderStatus;
import org.yangguang.web.api.Json;
import org.yangguang.web.shell.Messages;

/** 恢复份额: the key that is kept offline, and a tender whose opening needs its share. */
@Named
@ViewScoped
public class Recoveries implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<RecoveryKeyView> keys;
    private RecoveryView chosen;
    private String publicKey;
    private String holder;
    private String reason;
    private String shares;

    @PostConstruct
    void load() {
        keys = service.listRecoveryKeys();
        String number = request.getParameter("number");
        chosen = number == null ? null : service.viewRecovery(number);
    }

    public String name() {
        service.nameRecoveryKey(new RecoveryKeyEntry(publicKey == null ? null : publicKey.strip(), holder));
        return done("tender.recovery.named");
    }

    public String confirm(String fingerprint) {
        service.confirmRecoveryKey(fingerprint);
        return done("tender.recovery.confirmed");
    }

    public String ask() {
        service.askRecovery(chosen.tender(), new RecoveryEntry(reason));
        return done("tender.recovery.asked");
    }

    public String allow() {
        service.allowRecovery(chosen.tender());
        return done("tender.recovery.allowed");
    }

    public String give() {
        try {
            service.giveRecoveredShares(chosen.tender(), Json.mapper().readValue(shares == null ? "" : shares, SharesEntry.class));
        } catch (JsonProcessingException foreign) {
            throw new RuleViolation(InputRule.REQUIRED, "shares");
        }
        return done("tender.recovery.given");
    }

    private String done(String word) {
        messages.done(word);
        return "/app/tender/recovery.xhtml?faces-redirect=true" + (chosen == null ? "" : "&number=" + chosen.tender());
    }

    public boolean isNaming() {
        return chosen == null && actor.get().has(Role.AUDITOR);
    }

    /** Whether the reader may confirm this key: another person than the one who has named it. */
    public boolean confirmable(RecoveryKeyView key) {
        return key.confirmedAt() == null && (actor.get().has(Role.AUDITOR) || actor.get().has(Role.DIVISION_HEAD))
                && !key.namedBy().equals(actor.get().userName());
    }

    public boolean isAskable() {
        return chosen.status() == TenderStatus.CLOSED && chosen.askedAt() == null && chosen.officer();
    }

    public boolean isAllowable() {
        return chosen.status() == TenderStatus.CLOSED && chosen.askedAt() != null && chosen.allowedAt() == null
                && (actor.get().has(Role.AUDITOR) || actor.get().has(Role.DIVISION_HEAD)) && !chosen.askedBy().equals(actor.get().userName());
    }

    public List<RecoveryKeyView> getKeys() {
        return keys;
    }

    public RecoveryView getChosen() {
        return chosen;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(String publicKey) {
        this.publicKey = publicKey;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getShares() {
        return shares;
    }

    public void setShares(String shares) {
        this.shares = shares;
    }
}
