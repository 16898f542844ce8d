using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Procuratorate.News.Services;

/// <summary>Makes the shapes of items in lists.</summary>
public sealed class SummaryShapes(IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModelAccessor)
{
    /// <param name="items">The items in the order they are shown in.</param>
    /// <param name="displayType">Names the templates: <c>Content-News.{displayType}.liquid</c>.</param>
    public async Task<IReadOnlyList<IShape>> BuildAsync(IReadOnlyCollection<ContentItem> items, string displayType = "Summary")
    {
        var shapes = new List<IShape>(items.Count);
        foreach (var item in items)
        {
            shapes.Add(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, displayType));
        }

        return shapes;
    }
}
