using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace OrchardSite.Engine.Cms.Taxonomies.Handlers;

/// <summary>Refuses an item whose field breaks its settings.</summary>
internal sealed class TaxonomyFieldHandler(IStringLocalizer<TaxonomyFieldHandler> S) : ContentFieldHandler<TaxonomyField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TaxonomyField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var count = field.TermContentItemIds?.Length ?? 0;
        if (settings.Required && count == 0)
        {
            context.Fail(S["A value is required for '{0}'.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.TermContentItemIds));
        }

        if (settings.Unique && count > 1)
        {
            context.Fail(S["Only one value is possible for '{0}'.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.TermContentItemIds));
        }

        return Task.CompletedTask;
    }
}
