namespace Procuratorate.Seo.Feeds;

/// <summary>One item of a feed.</summary>
/// <param name="Title">The item's title.</param>
/// <param name="Address">Its absolute address.</param>
/// <param name="Description">A sentence or two without markup; null for none.</param>
/// <param name="Published">时间 as shown, with the offset of the site's time zone; null when it is not known.</param>
/// <param name="Author">作者; null when none is named.</param>
/// <param name="Column">栏目名称; null for an item in none.</param>
public sealed record FeedEntry(string Title, string Address, string? Description, DateTimeOffset? Published, string? Author, string? Column);
