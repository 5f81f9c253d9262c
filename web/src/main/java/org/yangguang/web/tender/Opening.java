package org.yangguang.web.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.tender.ChallengeView;
import org.yangguang.tender.OpeningKeyEntry;
import org.yangguang.tender.OpeningKeyView;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.OpeningView;
import org.yangguang.tender.ProofEntry;
import org.yangguang.tender.SharesEntry;
import org.yangguang.tender.TenderStatus;
import org.yangguang.web.api.Json;
import org.yangguang.web.shell.Messages;

/**
 * 开标密钥: an opening officer's key pair and openings. The private key and its passphrase stay in the browser
 * (gov/opening.js); this bean receives the wrapped key, the answer to a rehearsal, and unwrapped shares after the deadline.
 */
@Named
@ViewScoped
public class Opening implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningService service;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private OpeningKeyView key;
    private List<OpeningView> openings;
    private OpeningView chosen;
    private ChallengeView challenge;
    private String made;
    private String answer;
    private String given;

    @PostConstruct
    void load() {
        key = service.findOpeningKey().orElse(null);
        openings = service.listOpenings();
        String number = request.getParameter("number");
        if (number != null) {
            chosen = service.viewOpening(number);
            challenge = chosen.status() == TenderStatus.BIDDING ? service.beginRehearsal(number) : null;
        }
    }

    public String keep() throws JsonProcessingException {
        service.keepOpeningKey(Json.mapper().readValue(made, OpeningKeyEntry.class));
        messages.done("tender.opening.key.kept");
        return "/app/tender/opening.xhtml?faces-redirect=true";
    }

    public String prove() throws JsonProcessingException {
        service.proveKey(chosen.tender(), Json.mapper().readValue(answer, ProofEntry.class));
        messages.done("tender.opening.proved");
        return again();
    }

    public String give() throws JsonProcessingException {
        service.giveShares(chosen.tender(), Json.mapper().readValue(given, SharesEntry.class));
        messages.done("tender.opening.given");
        return again();
    }

    private String again() {
        return "/app/tender/opening.xhtml?faces-redirect=true&number=" + chosen.tender();
    }

    /** For the page's script. */
    public String json(Object value) {
        try {
            return value == null ? "" : Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("views are written as text everywhere", e);
        }
    }

    public OpeningKeyView getKey() {
        return key;
    }

    /** The own key as it is sent to change its passphrase, for the page's script. */
    public OpeningKeyEntry getKeyEntry() {
        return key == null ? null : new OpeningKeyEntry(key.publicKey(), key.wrappedKey(), key.salt(), key.nonce(), key.iterations());
    }

    public List<OpeningView> getOpenings() {
        return openings;
    }

    public OpeningView getChosen() {
        return chosen;
    }

    public ChallengeView getChallenge() {
        return challenge;
    }

    public String getMade() {
        return made;
    }

    public void setMade(String made) {
        this.made = made;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }
}
