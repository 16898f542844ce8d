using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Indexing.Tasks;
using OrchardSite.Engine.Cms.Indexing.ViewModels;

namespace OrchardSite.Engine.Cms.Indexing.Drivers;

/// <summary>An index's line in the list, with how far it has come; its names in the editor.</summary>
internal sealed class IndexProfileDisplayDriver(
    IIndexProfileStore profiles,
    IndexingTaskManager tasks,
    IServiceProvider services,
    IOptions<IndexingOptions> options,
    IStringLocalizer<IndexProfileDisplayDriver> S) : DisplayDriver<IndexProfile>
{
    public override Task<IDisplayResult?> DisplayAsync(IndexProfile profile, BuildDisplayContext context) => CombineAsync(
        Initialize<IndexProfileSummary>("IndexProfile_Fields_SummaryAdmin", model => FillAsync(model, profile)).Location("SummaryAdmin", "Header:1"),
        Initialize<IndexProfileSummary>("IndexProfile_Progress_SummaryAdmin", model => FillAsync(model, profile)).Location("SummaryAdmin", "Meta:1"),
        Initialize<IndexProfileSummary>("IndexProfile_Buttons_SummaryAdmin", model => FillAsync(model, profile)).Location("SummaryAdmin", "Actions:1"))!;

    public override IDisplayResult? Edit(IndexProfile profile, BuildEditorContext context) =>
        Initialize<IndexProfileFields>("IndexProfileFields_Edit", model =>
        {
            model.Name = profile.Name;
            model.IndexName = profile.IndexName;
            model.IsNew = context.IsNew;
        }).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(IndexProfile profile, UpdateEditorContext context)
    {
        var model = new IndexProfileFields();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        profile.Name = model.Name?.Trim() ?? string.Empty;
        if (profile.Name.Length is 0 or > 255)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Name), S["The index needs a name of at most 255 characters."]);
        }
        else if (await profiles.FindByNameAsync(profile.Name) is { } other && other.Id != profile.Id)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Name), S["There is an index named '{0}' already.", profile.Name]);
        }

        if (context.IsNew)
        {
            await NameFilesAsync(profile, model, context);
        }

        return Edit(profile, context);
    }

    private async Task NameFilesAsync(IndexProfile profile, IndexProfileFields model, UpdateEditorContext context)
    {
        profile.IndexName = model.IndexName?.Trim() ?? string.Empty;
        if (profile.IndexName.Length is 0 or > 60 || !profile.IndexName.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.IndexName), S["The name of the files is made of Latin letters, digits, - and _, 60 at most; '{0}' is not.", profile.IndexName]);
        }
        else if (await profiles.FindByIndexNameAndProviderAsync(profile.IndexName, profile.ProviderName) is not null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.IndexName), S["There is an index named '{0}' already.", profile.IndexName]);
        }

        profile.IndexFullName = services.GetRequiredKeyedService<IIndexNameProvider>(profile.ProviderName).GetFullIndexName(profile.IndexName);
    }

    private async ValueTask FillAsync(IndexProfileSummary model, IndexProfile profile)
    {
        model.Profile = profile;
        model.Provider = options.Value.Providers.GetValueOrDefault(profile.ProviderName)?.DisplayName?.Value ?? profile.ProviderName;
        if (services.GetKeyedService<IDocumentIndexManager>(profile.ProviderName) is { } manager)
        {
            (model.Done, model.All) = await tasks.CountAsync(await manager.GetLastTaskIdAsync(profile), profile.Type);
        }
    }
}
