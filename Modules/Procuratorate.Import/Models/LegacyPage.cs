namespace Procuratorate.Import.Models;

/// <summary>One page as it was read: an article, or the reasons why there is none.</summary>
/// <param name="Article">Null when something that an article cannot do without was not found.</param>
/// <param name="SiteFacts">Read in any case.</param>
/// <param name="Missing">What was not found; empty when there is an article.</param>
public sealed record LegacyPage(LegacyArticle? Article, LegacySiteFacts SiteFacts, IReadOnlyList<LegacyPagePart> Missing);
