using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Management;

/// <summary>Dates and people that an imported item brings, which handlers would replace with now and the current user.</summary>
internal readonly record struct ItemStamps(DateTime? ModifiedUtc, DateTime? PublishedUtc, string? Owner, string? Author)
{
    public static ItemStamps Of(ContentItem item) => new(item.ModifiedUtc, item.PublishedUtc, item.Owner, item.Author);

    public void PutBack(ContentItem item)
    {
        item.ModifiedUtc = ModifiedUtc ?? item.ModifiedUtc;
        item.PublishedUtc = PublishedUtc ?? item.PublishedUtc;
        item.Owner = string.IsNullOrEmpty(Owner) ? item.Owner : Owner;
        item.Author = string.IsNullOrEmpty(Author) ? item.Author : Author;
    }
}
