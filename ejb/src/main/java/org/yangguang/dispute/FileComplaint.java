package org.yangguang.dispute;

import java.io.Serializable;
import java.util.List;

/**
 * 投诉, after a challenge (财政部令第94号第十七条至第二十条).
 *
 * @param challenge   number of the own challenge, ZY-…
 * @param claims      matters of that challenge, in its words
 * @param aboutAnswer what of the answer itself is complained about; null for nothing. The only thing that may go beyond the challenge
 * @param facts       事实依据
 * @param basis       法律依据
 * @param request     投诉请求
 * @param sender      who is behind it and how to be reached
 */
public record FileComplaint(String challenge, List<String> claims, String aboutAnswer, String facts, String basis, String request, LetterSender sender)
        implements Serializable {

    public FileComplaint {
        claims = claims == null ? List.of() : claims.stream().filter(c -> c != null && !c.isBlank()).map(String::strip).distinct().toList();
    }
}
