using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Media;
using OrchardCore.Media.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Media;

/// <summary>The step <c>media</c>, with the files beside the recipe.</summary>
internal sealed class MediaDeploymentSource(IMediaFileStore files) : DeploymentSourceBase<MediaDeploymentStep>
{
    private const string Folder = "Media";

    protected override async Task ProcessAsync(MediaDeploymentStep step, DeploymentPlanResult result)
    {
        var list = new JsonArray();
        await foreach (var entry in files.GetDirectoryContentAsync(includeSubDirectories: true))
        {
            if (entry.IsDirectory)
            {
                continue;
            }

            await using var stream = await files.GetFileStreamAsync(entry);
            await result.FileBuilder.SetFileAsync($"{Folder}/{entry.Path}", stream);
            list.Add(new JsonObject { ["SourcePath"] = $"{Folder}/{entry.Path}", ["TargetPath"] = entry.Path });
        }

        result.Steps.Add(RecipeTexts.Plain(new JsonObject { ["name"] = "media", ["Files"] = list }));
    }
}
