using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Cms.Media.Recipes;

/// <summary>Recipe step <c>media</c>: puts files into the media folder, from <c>Base64</c> or from a <c>SourcePath</c> beside the recipe.</summary>
internal sealed class MediaStep(IMediaFileStore files, IStringLocalizer<MediaStep> S) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var file in (context.Step["Files"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            var target = Text(file, "TargetPath") ?? Text(file, "Path");
            if (target is null)
            {
                context.Errors.Add(S["A file of the step 'media' has no 'TargetPath'."]);
                continue;
            }

            await PutAsync(context, file, target);
        }
    }

    private async Task PutAsync(RecipeExecutionContext context, JsonObject file, string target)
    {
        try
        {
            await using var stream = Open(context, file);
            if (stream is null)
            {
                context.Errors.Add(S["The file '{0}' of the step 'media' has neither 'Base64' nor a 'SourcePath' that exists.", target]);
                return;
            }

            await files.CreateFileFromStreamAsync(target, stream, overwrite: true);
        }
        catch (Exception exception) when (exception is FileStoreException or FormatException)
        {
            context.Errors.Add(S["The file '{0}' of the step 'media' was not taken: {1}", target, exception.Message]);
        }
    }

    private static Stream? Open(RecipeExecutionContext context, JsonObject file)
    {
        if (Text(file, "Base64") is { } base64)
        {
            return new MemoryStream(Convert.FromBase64String(base64));
        }

        if (Text(file, "SourcePath") is { } source
            && context.RecipeDescriptor.FileProvider is { } provider
            && provider.GetFileInfo(Path.Combine(context.RecipeDescriptor.BasePath ?? string.Empty, source).Replace('\\', '/')) is { Exists: true, IsDirectory: false } found)
        {
            return found.CreateReadStream();
        }

        return null;
    }

    private static string? Text(JsonObject file, string name) => file[name]?.GetValue<string>() is { Length: > 0 } text ? text : null;
}
