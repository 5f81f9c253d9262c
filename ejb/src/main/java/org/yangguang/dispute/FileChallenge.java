package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 质疑, as 财政部令第94号第十二条 wants it said.
 *
 * @param tender     number of the tender, CG-…
 * @param receivedOn when the tender documents were received; for a challenge of the documents only, null when the period
 *                   shall count from the end of the notice
 * @param claims     具体、明确的质疑事项, one at least, each at most 500 characters
 * @param facts      事实依据
 * @param basis      必要的法律依据
 * @param request    与质疑事项相关的请求
 * @param sender     who is behind it and how to be reached
 */
public record FileChallenge(String tender, DisputeStep step, LocalDate receivedOn, List<String> claims, String facts, String basis, String request,
                            LetterSender sender)
        implements Serializable {

    public FileChallenge {
        claims = claims == null ? List.of() : claims.stream().filter(c -> c != null && !c.isBlank()).map(String::strip).toList();
    }
}
