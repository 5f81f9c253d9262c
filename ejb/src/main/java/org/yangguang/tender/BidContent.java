package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.yangguang.shared.Money;

/**
 * What a bid says. Readable for nobody but the bidder before the opening.
 *
 * @param price            total on the opening list (开标一览表)
 * @param capitals         the same in capitals
 * @param bodyPrice        total in the body of the bid, null when it is not repeated there
 * @param small            declares to be a small or micro enterprise (中小企业声明函)
 * @param consortiumShare  share of the contract that is given to small firms, in percent: by subcontract; null without one
 * @param bondForm         guarantee, insurance, transfer … of the bid bond, null when none is asked
 * @param email            of the contact, null when it names none
 * @param technical        technical and service proposal
 * @param papers           the bidder's papers that go with it, as they were when it came in
 * @param files            sealed files that go with it
 * @param responses        one answer to each scoring item, by position
 * @param brand            of the core product (核心产品), null when the bidder names none
 * @param domesticShare    declared share of domestic cost in percent (本国产品声明), null without a declaration
 * @param consortium       with whom the bidder bids, null when alone
 */
public record BidContent(Money price, String capitals, Money bodyPrice, List<PriceLine> lines, boolean small,
                         BigDecimal consortiumShare, String bondForm, String bondReference, String contact, String phone, String email,
                         Integer deliveryDays, String technical, List<String> responses, List<BidPaper> papers,
                         List<BidFile> files, String brand, BigDecimal domesticShare, Consortium consortium) implements Serializable {

    public BidContent {
        // bids of before carry none
        papers = papers == null ? List.of() : List.copyOf(papers);
        files = files == null ? List.of() : files.stream().toList();
    }

    /** The same with names of files that can stand on a page. */
    BidContent withNamedFiles() {
        return new BidContent(price, capitals, bodyPrice, lines, small, consortiumShare, bondForm, bondReference, contact, phone, email, deliveryDays,
                technical, responses, papers, files.stream().map(BidFile::named).toList(), brand, domesticShare, consortium);
    }

    /** The same with these papers, which the server has looked up: what a bidder writes here itself does not count. */
    BidContent with(List<BidPaper> frozen) {
        return new BidContent(price, capitals, bodyPrice, lines, small, consortiumShare, bondForm, bondReference, contact, phone, email, deliveryDays,
                technical, responses, frozen, files, brand, domesticShare, consortium);
    }

    /** Whether its price is lowered as a small firm's. */
    boolean countsAsSmall() {
        return consortium == null ? small : consortium.allSmall(small);
    }

    /** What small firms do of the contract, in percent; null when nothing is said. */
    BigDecimal smallShare() {
        return consortium == null ? consortiumShare : consortium.smallShare(small);
    }

    /** Which of the files is the consortium's agreement; -1 for none. */
    public int agreementAt() {
        for (int i = 0; consortium != null && i < files.size(); i++) {
            if (files.get(i).sha256().equals(consortium.agreement())) {
                return i;
            }
        }
        return -1;
    }

    /** The brand as it is compared with others': blanks and case make no other brand. Null when none is named. */
    String comparedBrand() {
        return brand == null || brand.isBlank() ? null : brand.replaceAll("[\\s\\u3000]+", "").toLowerCase(Locale.ROOT);
    }
}
