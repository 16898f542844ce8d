using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;
using OrchardSite.Engine.Tenancy.Recipes.Harvesting;
using OrchardSite.Engine.Tenancy.Recipes.Steps;

namespace OrchardSite.Engine.Tenancy.Recipes;

/// <summary>
/// Runs the steps of a recipe one after another, each in a scope of its own, as a step may change what services there are. The first
/// step that fails stops the recipe with an error that names the file, the step, the property where one is known, and the reason.
/// The file is read twice, first to see that it is JSON to its end; of its steps no more than one is in memory, and of a list that
/// its handler takes entry by entry (<see cref="IListStepHandler"/>) no more than an entry.
/// </summary>
internal sealed partial class RecipeExecutor(
    IShellHost shellHost,
    ShellSettings settings,
    IHttpContextAccessor httpContextAccessor,
    IEnumerable<IRecipeEventHandler> eventHandlers,
    RecipeNotices notices,
    IStringLocalizer<RecipeExecutor> S,
    ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        await eventHandlers.InvokeAsync((handler, recipe) => handler.RecipeExecutingAsync(executionId, recipe), recipeDescriptor, logger);
        try
        {
            await ExecuteStepsAsync(executionId, recipeDescriptor, environment ?? new Dictionary<string, object>(), cancellationToken);
        }
        catch
        {
            await eventHandlers.InvokeAsync((handler, recipe) => handler.ExecutionFailedAsync(executionId, recipe), recipeDescriptor, logger);
            throw;
        }

        await eventHandlers.InvokeAsync((handler, recipe) => handler.RecipeExecutedAsync(executionId, recipe), recipeDescriptor, logger);
        return executionId;
    }

    private async Task ExecuteStepsAsync(
        string executionId, RecipeDescriptor recipe, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var head = await RecipeFile.ReadHeadAsync(recipe.RecipeFileInfo, cancellationToken);
        var scripts = new RecipeScripts(recipe, [new RecipeMethods(recipe, head["variables"] as JsonObject, environment)]);
        await using var steps = await RecipeFile.OpenStepsAsync(recipe.RecipeFileInfo, cancellationToken)
            ?? throw Error(recipe, S["the property 'steps' is missing or no array."]);
        for (var number = 1; await steps.NextAsync(cancellationToken) is (true, var reader); number++)
        {
            var step = reader ?? throw Error(recipe, S["step {0} is no object.", number]);
            var context = new RecipeExecutionContext
            {
                ExecutionId = executionId,
                Environment = environment,
                Name = step.Name ?? throw Error(recipe, S["step {0} has no property 'name'.", number]),
                Step = step.Properties,
                RecipeDescriptor = recipe,
            };
            await ExecuteStepAsync(context, step, number, scripts, cancellationToken);
            Keep(context);
            foreach (var inner in context.InnerRecipes)
            {
                await ExecuteAsync(Guid.NewGuid().ToString("n"), inner, environment, cancellationToken);
            }
        }
    }

    private void Keep(RecipeExecutionContext context)
    {
        notices.Add(context.Notices);
        foreach (var notice in context.Notices)
        {
            LogNotice(context.RecipeDescriptor.Name, context.Name, notice);
        }
    }

    private async Task ExecuteStepAsync(RecipeExecutionContext context, RecipeStepReader step, int number, RecipeScripts scripts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await eventHandlers.InvokeAsync((handler, step) => handler.RecipeStepExecutingAsync(step), context, logger);
        var httpContext = httpContextAccessor.HttpContext;
        var services = httpContext?.RequestServices;
        try
        {
            var scope = await shellHost.GetScopeAsync(settings.Name);
            await scope.UsingAsync(current =>
            {
                if (httpContext is not null)
                {
                    httpContext.RequestServices = current.ServiceProvider;
                }

                return ExecuteStepAsync(context, step, current, scripts, cancellationToken);
            });
        }
        catch (RecipeExecutionException)
        {
            throw;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw Failure(context, number, e);
        }
        finally
        {
            if (httpContext is not null)
            {
                httpContext.RequestServices = services!;
            }
        }

        await eventHandlers.InvokeAsync((handler, step) => handler.RecipeStepExecutedAsync(step), context, logger);
    }

    private async Task ExecuteStepAsync(
        RecipeExecutionContext context, RecipeStepReader step, ShellScope scope, RecipeScripts scripts, CancellationToken cancellationToken)
    {
        var handlers = scope.ServiceProvider.GetServices<IRecipeStepHandler>().Where(handler => CanHandle(handler, context.Name)).ToArray();
        if (handlers.Length == 0)
        {
            throw new NotSupportedException(S["no enabled feature knows a step of this name."]);
        }

        var scripting = scope.ServiceProvider.GetRequiredService<IScriptingManager>();
        if (handlers is [IListStepHandler lists] && lists.ListName.EqualsOrdinalIgnoreCase(step.List))
        {
            await scripts.EvaluateAsync(context.Step, scripting, cancellationToken);
            await lists.ExecuteAsync(context, scripts.EvaluateAsync(step.ReadListAsync(cancellationToken), scripting, cancellationToken));
        }
        else
        {
            await step.ReadWholeAsync(cancellationToken);
            await scripts.EvaluateAsync(context.Step, scripting, cancellationToken);
            foreach (var handler in handlers)
            {
                await handler.ExecuteAsync(context);
            }
        }

        if (context.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(' ', context.Errors));
        }
    }

    /// <summary>A handler that is not bound to a name may handle any.</summary>
    private static bool CanHandle(IRecipeStepHandler handler, string name) =>
        handler is not NamedRecipeStepHandler named || named.HandledStepName.EqualsOrdinalIgnoreCase(name);

    private RecipeExecutionException Failure(RecipeExecutionContext context, int number, Exception exception)
    {
        var (recipe, file) = (context.RecipeDescriptor.Name, context.RecipeDescriptor.RecipeFileInfo.Name);
        var message = exception is JsonException { Path: { Length: > 1 } path } json
            ? S["The recipe '{0}' ({1}), step {2} '{3}', property '{4}': {5}", recipe, file, number, context.Name, path.TrimStart('$').TrimStart('.'), Explain(json)]
            : S["The recipe '{0}' ({1}), step {2} '{3}': {4}", recipe, file, number, context.Name, exception.Message];
        return new RecipeExecutionException(exception, new RecipeStepResult { StepName = context.Name, IsCompleted = true, Errors = [message.Value] });
    }

    /// <summary>What the reader of JSON says by itself names types of the program, which help nobody who writes a recipe.</summary>
    private string Explain(JsonException exception) =>
        exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) ? S["the value has another form than is wanted there."].Value : exception.Message;

    private RecipeExecutionException Error(RecipeDescriptor recipe, string reason) => new(new RecipeStepResult
    {
        StepName = string.Empty,
        Errors = [S["The recipe '{0}' ({1}): {2}", recipe.Name, recipe.RecipeFileInfo.Name, reason].Value],
    });

    [LoggerMessage(Level = LogLevel.Warning, Message = "The recipe '{Recipe}', step '{Step}', left out: {Notice}")]
    private partial void LogNotice(string recipe, string step, string notice);
}
