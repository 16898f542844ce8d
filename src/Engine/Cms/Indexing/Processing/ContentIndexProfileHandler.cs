using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.BackgroundJobs;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Core.Handlers;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Indexing.Models;
using OrchardCore.Infrastructure.Entities;

namespace OrchardSite.Engine.Cms.Indexing.Processing;

/// <summary>What is particular to profiles of content: which types they hold, and how they follow changes.</summary>
internal sealed class ContentIndexProfileHandler(
    IServiceProvider services,
    ShellSettings shellSettings,
    IStringLocalizer<ContentIndexProfileHandler> S) : IndexProfileHandlerBase
{
    public override Task InitializingAsync(InitializingContext<IndexProfile> context) => ReadAsync(context.Model, context.Data);

    public override Task UpdatingAsync(UpdatingContext<IndexProfile> context) => ReadAsync(context.Model, context.Data);

    public override Task ValidatingAsync(ValidatingContext<IndexProfile> context)
    {
        if (IsOfContent(context.Model) && context.Model.GetOrCreate<ContentIndexMetadata>().IndexedContentTypes is not { Length: > 0 })
        {
            context.Result.Fail(new ValidationResult(S["Choose at least one content type."], [nameof(ContentIndexMetadata.IndexedContentTypes)]));
        }

        return Task.CompletedTask;
    }

    public override async Task ResetAsync(IndexProfileResetContext context)
    {
        if (IsOfContent(context.IndexProfile))
        {
            await services.GetRequiredKeyedService<IDocumentIndexManager>(context.IndexProfile.ProviderName).SetLastTaskIdAsync(context.IndexProfile, 0);
        }
    }

    public override Task SynchronizedAsync(IndexProfileSynchronizedContext context)
    {
        if (!IsOfContent(context.IndexProfile) || !shellSettings.IsRunning())
        {
            return Task.CompletedTask;
        }

        var id = context.IndexProfile.Id;
        return HttpBackgroundJob.ExecuteAfterEndOfRequestAsync(
            "synchronise-index",
            scope => scope.ServiceProvider.GetRequiredService<ContentIndexingService>().ProcessRecordsAsync([id]));
    }

    private static Task ReadAsync(IndexProfile profile, JsonNode? data)
    {
        if (IsOfContent(profile) && data?["Properties"]?[nameof(ContentIndexMetadata)] is { } metadata)
        {
            profile.Properties[nameof(ContentIndexMetadata)] = metadata.DeepClone();
        }

        return Task.CompletedTask;
    }

    private static bool IsOfContent(IndexProfile profile) =>
        string.Equals(profile.Type, IndexingConstants.ContentsIndexSource, StringComparison.OrdinalIgnoreCase);
}
