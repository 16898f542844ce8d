using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using Procuratorate.Widgets.Models;
using Procuratorate.Widgets.ViewModels;

namespace Procuratorate.Widgets.Drivers;

/// <summary>Shows a notice on the days that it is meant for, by the site's clock.</summary>
public sealed class NoticePartDisplayDriver(ILocalClock localClock) : ContentPartDisplayDriver<NoticePart>
{
    public override async Task<IDisplayResult?> DisplayAsync(NoticePart part, BuildPartDisplayContext context)
    {
        var today = (await localClock.GetLocalNowAsync()).Date;
        if (string.IsNullOrWhiteSpace(part.Text.Text) || !new NoticePeriod(part.From.Value, part.To.Value).Includes(today))
        {
            return null;
        }

        return Initialize<NoticePartViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Paragraphs = part.Text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            model.Url = part.Link.Url;
            model.LinkText = part.Link.Text;
        }).Location("Detail", "Content:1");
    }
}
