using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Procuratorate.Import.Models;
using Procuratorate.Import.Services;

namespace Procuratorate.Import.Recipes;

/// <summary>Takes saved pages over into the site. What cannot be read is reported and left out; the other pages are taken all the same.</summary>
public sealed class LegacyPagesStep(LegacyArticleImporter articles, LegacySiteImporter site, LegacyImportReport report) : NamedRecipeStepHandler("LegacyPages")
{
    private static readonly Uri _unknownSite = new("http://legacy.invalid/");

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step.ToObject<LegacyPagesStepModel>() ?? new LegacyPagesStepModel();
        foreach (var entry in step.Pages)
        {
            var file = context.RecipeDescriptor.FileProvider.GetFileInfo(Path.Combine(context.RecipeDescriptor.BasePath ?? string.Empty, entry.File).Replace('\\', '/'));
            if (!file.Exists)
            {
                context.Errors.Add($"LegacyPages: the page '{entry.File}' is not beside the recipe '{context.RecipeDescriptor.Name}'.");
                continue;
            }

            await TakeOverAsync(entry, await ReadAsync(file, entry), step);
        }
    }

    private async Task TakeOverAsync(LegacyPageEntry entry, LegacyPage page, LegacyPagesStepModel step)
    {
        if (page.Article is null)
        {
            await report.PageLeftOutAsync(entry.File, page.Missing);
        }
        else
        {
            await articles.ImportAsync(entry, page.Article);
        }

        if (entry.SiteFacts)
        {
            await site.ImportAsync(page.SiteFacts, step.Links, step.Icons);
        }
    }

    private static async Task<LegacyPage> ReadAsync(IFileInfo file, LegacyPageEntry entry)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        var text = await reader.ReadToEndAsync();
        return file.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? LegacyTextPageReader.Read(text)
            : LegacyHtmlPageReader.Read(text, new Uri(_unknownSite, entry.Address), new LegacyPageSelectors());
    }
}
