using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using Procuratorate.Widgets.Models;

namespace Procuratorate.Widgets.Handlers;

/// <summary>Refuses a notice that would end before it begins.</summary>
public sealed class NoticePartHandler(IStringLocalizer<NoticePartHandler> localizer) : ContentPartHandler<NoticePart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, NoticePart part)
    {
        if (!new NoticePeriod(part.From.Value, part.To.Value).IsInOrder)
        {
            context.Fail(
                localizer["The last day ({0:yyyy-MM-dd}) is before the first ({1:yyyy-MM-dd}).", part.To.Value!, part.From.Value!],
                $"{nameof(NoticePart)}.{nameof(part.To)}.Value");
        }

        return Task.CompletedTask;
    }
}
