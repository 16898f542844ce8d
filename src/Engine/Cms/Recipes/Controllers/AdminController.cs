using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Recipes.Controllers;

/// <summary>Lists the recipes that the program and its modules carry, and runs one.</summary>
[Area("OrchardCore.Recipes")]
[Admin("Recipes/{action}", "Recipes{action}")]
[AutoValidateAntiforgeryToken]
internal sealed partial class AdminController(
    IEnumerable<IRecipeHarvester> harvesters,
    RecipeRun run,
    IAuthorizationService authorization,
    INotifier notifier,
    ILogger<AdminController> logger,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, RecipePermissions.ManageRecipes)
{
    [Admin("Recipes", "Recipes")]
    public async Task<IActionResult> Index()
    {
        return View((await RecipesAsync()).OrderBy(recipe => recipe.DisplayName, StringComparer.CurrentCulture).ToArray());
    }

    [HttpPost]
    public async Task<IActionResult> Execute(string basePath, string fileName)
    {
        if ((await RecipesAsync()).FirstOrDefault(recipe => recipe.BasePath == basePath && recipe.RecipeFileInfo.Name == fileName) is not { } recipe)
        {
            return NotFound();
        }

        try
        {
            await run.ExecuteAsync(recipe);
            await notifier.SuccessAsync(H["The recipe '{0}' was run.", recipe.DisplayName]);
        }
        catch (Exception exception) when (exception is RecipeExecutionException or InvalidDataException)
        {
            LogFailed(exception, recipe.Name);
            await notifier.ErrorAsync(H["The recipe '{0}' stopped; what stands before this step was carried out. {1}", recipe.DisplayName, exception.Message]);
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Recipes that set sites up are for new sites only; those tagged <c>hidden</c> are parts of others.</summary>
    private async Task<IEnumerable<RecipeDescriptor>> RecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return recipes.Where(recipe => !recipe.IsSetupRecipe && !recipe.Tags.Contains("hidden", StringComparer.OrdinalIgnoreCase));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The recipe '{Recipe}' failed.")]
    private partial void LogFailed(Exception exception, string recipe);
}
