using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardSite.Engine.Cms.Media.Files;

namespace OrchardSite.Engine.Cms.Media.Handlers;

/// <summary>Refuses an item, wherever it comes from, whose media paths cannot be files of the media folder.</summary>
internal sealed class MediaFieldHandler(IStringLocalizer<MediaFieldHandler> S) : ContentFieldHandler<MediaField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, MediaField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<MediaFieldSettings>();
        if (settings.Required && field.Paths is not { Length: > 0 })
        {
            context.Fail(S["A value is required for '{0}'.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Paths));
        }

        foreach (var path in (field.Paths ?? []).Where(path => !MediaPath.IsSafe(path)))
        {
            context.Fail(S["There is no file '{0}'.", path], nameof(field.Paths));
        }

        return Task.CompletedTask;
    }
}
