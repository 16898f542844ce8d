namespace Procuratorate.Import.Models;

/// <summary>What an old page says of its site, apart from the article.</summary>
/// <param name="ServiceLinks">服务互动.</param>
/// <param name="FriendLinks">友情链接.</param>
/// <param name="Footer">The footer's facts.</param>
/// <param name="QrCaptions">Captions of the QR codes, each once, in order.</param>
public sealed record LegacySiteFacts(
    IReadOnlyList<LegacyLink> ServiceLinks,
    IReadOnlyList<LegacyLink> FriendLinks,
    LegacyFooter Footer,
    IReadOnlyList<string> QrCaptions);
