using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Cms.Indexing.Recipes;

/// <summary>
/// Recipe step <c>CreateOrUpdateIndexProfile</c>: <c>{ "indexes": [ { "Name": …, "IndexName": …, "ProviderName": …, "Type": "Content", "Properties": { … } } ] }</c>.
/// A profile that is there already, by id or name, is changed.
/// </summary>
internal sealed class CreateOrUpdateIndexProfileStep(
    IIndexProfileManager profiles,
    IOptions<IndexingOptions> options,
    IServiceProvider services,
    IStringLocalizer<CreateOrUpdateIndexProfileStep> S) : NamedRecipeStepHandler(StepKey)
{
    private const string StepKey = "CreateOrUpdateIndexProfile";

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step.FirstOrDefault(property => property.Key.Equals("indexes", StringComparison.OrdinalIgnoreCase)).Value is not JsonArray indexes)
        {
            context.Errors.Add(S["The step '{0}' has no array 'indexes'.", StepKey]);
            return;
        }

        foreach (var data in indexes.OfType<JsonObject>())
        {
            await ApplyAsync(data, context.Errors);
        }
    }

    private async Task ApplyAsync(JsonObject data, IList<string> errors)
    {
        var existing = await FindAsync(data);
        var profile = existing ?? await NewAsync(data, errors);
        if (profile is null)
        {
            return;
        }

        var validation = await profiles.ValidateAsync(profile);
        if (!validation.Succeeded)
        {
            errors.Add($"{StepKey}: the index '{profile.Name}': {string.Join(' ', validation.Errors.Select(error => error.ErrorMessage))}");
            return;
        }

        if (existing is not null)
        {
            await profiles.UpdateAsync(profile, data);
        }
        else if (await services.GetRequiredKeyedService<IIndexManager>(profile.ProviderName).CreateAsync(profile))
        {
            await profiles.CreateAsync(profile);
        }
        else
        {
            errors.Add($"{StepKey}: the index '{profile.IndexName}' could not be made.");
            return;
        }

        await profiles.SynchronizeAsync(profile);
    }

    private async Task<IndexProfile?> FindAsync(JsonObject data)
    {
        if (Text(data, "Id") is { } id && await profiles.FindByIdAsync(id) is { } byId)
        {
            return byId;
        }

        return Text(data, "Name") is { } name ? await profiles.FindByNameAsync(name) : null;
    }

    private async Task<IndexProfile?> NewAsync(JsonObject data, IList<string> errors)
    {
        if (Text(data, "ProviderName") is not { } provider || Text(data, "Type") is not { } type || (Text(data, "Name") ?? Text(data, "IndexName")) is not { } name)
        {
            errors.Add($"{StepKey}: a profile needs 'Name', 'ProviderName' and 'Type'.");
            return null;
        }

        if (!options.Value.Sources.ContainsKey(new IndexProfileKey(provider, type)))
        {
            var known = NameList.Join(options.Value.Sources.Keys.Select(key => $"{key.ProviderName}/{key.Type}"));
            errors.Add($"{StepKey}: there is no provider '{provider}' of indexes of '{type}'; there are: {known}.");
            return null;
        }

        var profile = await profiles.NewAsync(provider, type, data);
        profile.Id = Text(data, "Id") ?? profile.Id;
        profile.Name = name;
        profile.IndexName = Text(data, "IndexName") ?? name;
        profile.IndexFullName = services.GetRequiredKeyedService<IIndexNameProvider>(provider).GetFullIndexName(profile.IndexName);
        return profile;
    }

    private static string? Text(JsonObject data, string name) => data[name]?.GetValue<string>() is { Length: > 0 } text ? text.Trim() : null;
}
