package org.yangguang.web.tender;

import java.io.Serializable;
import org.yangguang.tender.TermClause;
import org.yangguang.tender.TermsEntry;

/** A clause as it is typed. */
public class TermRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TermClause kind;
    private String text;

    TermRow(TermClause kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    TermsEntry.Clause entry() {
        return new TermsEntry.Clause(kind, text);
    }

    public TermClause getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
