using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Seo.Models;
using OrchardSite.Engine.Cms.Seo.ViewModels;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>Edits what search engines are told; there is nothing to show on the page itself.</summary>
internal sealed class SeoMetaPartDisplayDriver(IStringLocalizer<SeoMetaPartDisplayDriver> S) : ContentPartDisplayDriver<SeoMetaPart>
{
    public override IDisplayResult? Edit(SeoMetaPart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<SeoMetaPartSettings>();
        var results = new List<IDisplayResult>
        {
            Initialize<SeoMetaPartViewModel>("SeoMetaPart_Edit", model => Fill(model, part, settings)).Location("Parts:90"),
        };
        if (settings.DisplayOpenGraph)
        {
            results.Add(Initialize<SeoMetaPartViewModel>("SeoMetaPartOpenGraph_Edit", model => Fill(model, part, settings)).Location("Parts:91"));
        }

        if (settings.DisplayGoogleSchema)
        {
            results.Add(Initialize<SeoMetaPartViewModel>("SeoMetaPartGoogleSchema_Edit", model => Fill(model, part, settings)).Location("Parts:92"));
        }

        return Combine(results);
    }

    public override async Task<IDisplayResult?> UpdateAsync(SeoMetaPart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<SeoMetaPartSettings>();
        var model = new SeoMetaPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Render = model.Render;
        part.PageTitle = model.PageTitle?.Trim();
        part.MetaDescription = model.MetaDescription?.Trim();
        part.Canonical = model.Canonical?.Trim();
        part.MetaRobots = model.MetaRobots?.Trim();
        part.MetaKeywords = settings.DisplayKeywords ? model.MetaKeywords?.Trim() : part.MetaKeywords;
        if (settings.DisplayOpenGraph)
        {
            part.OpenGraphType = model.OpenGraphType?.Trim();
            part.OpenGraphTitle = model.OpenGraphTitle?.Trim();
            part.OpenGraphDescription = model.OpenGraphDescription?.Trim();
        }

        if (settings.DisplayGoogleSchema)
        {
            part.GoogleSchema = model.GoogleSchema?.Trim();
        }

        Validate(part, context);
        return Edit(part, context);
    }

    private void Validate(SeoMetaPart part, UpdatePartEditorContext context)
    {
        var state = context.Updater.ModelState;
        if (!string.IsNullOrEmpty(part.Canonical) && part.Canonical.IndexOfAny(SeoMetaPart.InvalidCharactersForCanoncial) >= 0)
        {
            state.AddModelError(Prefix, nameof(part.Canonical), S["The canonical address '{0}' holds one of the characters that it may not hold: {1}", part.Canonical, string.Join(' ', SeoMetaPart.InvalidCharactersForCanoncial)]);
        }

        if (!string.IsNullOrEmpty(part.GoogleSchema) && JsonLd.MakeSafe(part.GoogleSchema) is null)
        {
            state.AddModelError(Prefix, nameof(part.GoogleSchema), S["The structured data is no valid JSON object."]);
        }
    }

    private static void Fill(SeoMetaPartViewModel model, SeoMetaPart part, SeoMetaPartSettings settings)
    {
        model.Settings = settings;
        model.Render = part.Render;
        model.PageTitle = part.PageTitle;
        model.MetaDescription = part.MetaDescription;
        model.MetaKeywords = part.MetaKeywords;
        model.Canonical = part.Canonical;
        model.MetaRobots = part.MetaRobots;
        model.OpenGraphType = part.OpenGraphType;
        model.OpenGraphTitle = part.OpenGraphTitle;
        model.OpenGraphDescription = part.OpenGraphDescription;
        model.GoogleSchema = part.GoogleSchema;
    }
}
