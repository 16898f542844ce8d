using OrchardCore.ContentManagement;
using Procuratorate.ServiceLinks.Models;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>Links of one group that stand under one label, as they are put in order.</summary>
/// <param name="Group">One of <see cref="ServiceLinkGroups"/>.</param>
/// <param name="Label">Empty for those without one.</param>
/// <param name="Links">In their order.</param>
public sealed record LinkBlock(string Group, string Label, IReadOnlyList<ContentItem> Links)
{
    /// <summary>What a form calls it.</summary>
    public string Key => $"{Group}/{Label}";

    /// <summary>Blocks in the order that visitors see: by group, those without a label first, then by each label's first link.</summary>
    public static IReadOnlyList<LinkBlock> Divide(IEnumerable<ContentItem> links) =>
    [
        .. links
            .Select(item => (item, part: item.GetOrCreate<ServiceLinkPart>()))
            .GroupBy(link => (link.part.Group, Label: link.part.Label ?? string.Empty))
            .OrderBy(block => ServiceLinkGroups.All.ToList().IndexOf(block.Key.Group))
            .ThenBy(block => block.Key.Label.Length > 0)
            .Select(block => new LinkBlock(block.Key.Group, block.Key.Label, [.. block.Select(link => link.item)])),
    ];
}
