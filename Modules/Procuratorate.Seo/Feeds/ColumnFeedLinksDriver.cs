using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Procuratorate.News.Models;

namespace Procuratorate.Seo.Feeds;

/// <summary>Names a column's feeds in the head of its page.</summary>
public sealed class ColumnFeedLinksDriver(FeedLinks links) : ContentPartDisplayDriver<ColumnPart>
{
    public override IDisplayResult? Display(ColumnPart part, BuildPartDisplayContext context)
    {
        if (context.DisplayType == "Detail" && !string.IsNullOrEmpty(part.Code))
        {
            links.Add(part.ContentItem.DisplayText ?? part.Code, part.Code);
        }

        return null;
    }
}
