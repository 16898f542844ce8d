using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Deployment.Services;
using OrchardCore.Recipes.Models;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Takes a package, a recipe file, or a recipe that was typed.</summary>
internal sealed class PackageImport(
    IDeploymentManager deployments,
    PackageReader reader,
    IOptions<PackageLimits> options,
    IStringLocalizer<PackageImport> S)
{
    private const string RecipeName = "Recipe.json";

    /// <exception cref="PackageProblemException">It was not taken, or not wholly.</exception>
    public async Task ImportFileAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > options.Value.MaxFileBytes)
        {
            throw new PackageProblemException(S["The file is larger than {0} MB.", options.Value.MaxFileBytes / 1024 / 1024]);
        }

        using var folder = new TemporaryFolder();
        await using var stream = file.OpenReadStream();
        if (file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await reader.UnpackAsync(stream, folder.Path, cancellationToken);
        }
        else if (file.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            await using var target = File.Create(Path.Combine(folder.Path, RecipeName));
            await stream.CopyToAsync(target, cancellationToken);
        }
        else
        {
            throw new PackageProblemException(S["'{0}' is neither a package (.zip) nor a recipe (.json).", file.FileName]);
        }

        await RunAsync(folder.Path);
    }

    /// <exception cref="PackageProblemException">It was not taken, or not wholly.</exception>
    public async Task ImportJsonAsync(string json, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, RecipeName), json, Encoding.UTF8, cancellationToken);
        await RunAsync(folder.Path);
    }

    private async Task RunAsync(string folder)
    {
        if (!Directory.EnumerateFiles(folder).Any(file => string.Equals(Path.GetFileName(file), RecipeName, StringComparison.OrdinalIgnoreCase)))
        {
            throw new PackageProblemException(S["The package has no file '{0}' at its top.", RecipeName]);
        }

        try
        {
            using var files = new PhysicalFileProvider(folder);
            await deployments.ImportDeploymentPackageAsync(files);
        }
        catch (Exception exception) when (exception is RecipeExecutionException or InvalidDataException)
        {
            throw new PackageProblemException(S["The import stopped; what stands before this step was carried out. {0}", exception.Message]);
        }
    }
}
