using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using Procuratorate.Widgets.Models;

namespace Procuratorate.Widgets.Handlers;

/// <summary>Refuses a picture without a text for those who do not see it.</summary>
public sealed class BannerPartHandler(IStringLocalizer<BannerPartHandler> localizer) : ContentPartHandler<BannerPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, BannerPart part)
    {
        var picture = part.Picture;
        if (picture.Paths.Length > 0 && string.IsNullOrWhiteSpace(picture.MediaTexts.FirstOrDefault()))
        {
            context.Fail(
                localizer["Write what the picture shows, for people who do not see it."],
                $"{nameof(BannerPart)}.{nameof(part.Picture)}.Paths");
        }

        return Task.CompletedTask;
    }
}
