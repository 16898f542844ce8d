using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tenancy.Recipes.Harvesting;

namespace OrchardSite.Engine.Tenancy.Setup;

/// <summary>
/// Sets a tenant up: its database, the features that a recipe needs, the recipe, and what handlers add, such as the first user.
/// When any of these fails, what was made is removed and the tenant is uninitialized again, so that it can be set up once more.
/// </summary>
internal sealed partial class SetupService(
    IShellHost shellHost,
    IShellContextFactory shellContextFactory,
    IExtensionManager extensionManager,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    ISetupUserIdGenerator userIdGenerator,
    IEnumerable<IRecipeHarvester> recipeHarvesters,
    SetupGate gate,
    IStringLocalizer<SetupService> S,
    ILogger<SetupService> logger) : ISetupService
{
    /// <summary>What a recipe needs to begin with.</summary>
    private static readonly string[] _firstFeatures = ["OrchardCore.Features", "OrchardCore.Scripting", "OrchardCore.Recipes"];

    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync() =>
        (await recipeHarvesters.HarvestAsync()).Values.Where(recipe => recipe.IsSetupRecipe).ToArray();

    public async Task<string> SetupAsync(SetupContext context)
    {
        if (context.Recipe is null)
        {
            context.Errors["Recipe"] = S["The recipe to set the tenant up with is missing."];
            return string.Empty;
        }

        var tenant = context.ShellSettings.Name;
        if (!gate.TryEnter(tenant))
        {
            context.Errors["Setup"] = S["The tenant '{0}' is being set up already.", tenant];
            return string.Empty;
        }

        try
        {
            return await SetupAloneAsync(context);
        }
        finally
        {
            gate.Leave(tenant);
        }
    }

    private async Task<string> SetupAloneAsync(SetupContext context)
    {
        if (shellHost.TryGetSettings(context.ShellSettings.Name, out var current) && !current.IsUninitialized())
        {
            context.Errors["Setup"] = S["The tenant '{0}' is set up already.", current.Name];
            return string.Empty;
        }

        var executionId = Guid.NewGuid().ToString("n");
        var interrupted = context.ShellSettings.SetupInterrupted;
        var known = extensionManager.GetFeatures().Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        context.EnabledFeatures = [.. _firstFeatures.Where(known.Contains).Prepend(environment.ApplicationName).Union(context.EnabledFeatures)];
        context.Properties.TryAdd(SetupConstants.AdminUserId, userIdGenerator.GenerateUniqueId());
        var settings = await BeginAsync(context);
        var storageTouched = true;
        try
        {
            storageTouched = await CreateStorageAsync(settings, context, interrupted);
            if (context.Errors.Count == 0)
            {
                await ExecuteAsync(executionId, settings, context);
            }
        }
        catch (Exception e) when (!e.IsFatal())
        {
            Report(context, settings, e);
        }

        if (context.Errors.Count > 0)
        {
            await UndoAsync(settings, context, storageTouched);
            return executionId;
        }

        await CompleteAsync(settings);
        return executionId;
    }

    /// <summary>What handlers refused, such as a password, is in the context and is no failure of the set-up's own.</summary>
    private void Report(SetupContext context, ShellSettings settings, Exception e)
    {
        if (context.Errors.Count > 0)
        {
            return;
        }

        if (e is not RecipeExecutionException)
        {
            LogFailed(logger, e, settings.Name, e.Message);
        }

        var (key, message) = e switch
        {
            RecipeExecutionException => ("Recipe", e.Message),
            DbException => ("Database", S["The database cannot be used: {0}", e.Message]),
            _ => ("Setup", e.Message),
        };
        context.Errors[key] = message;
    }

    /// <summary>Writes the settings as those of a tenant that is being set up, so that no one else begins.</summary>
    private async Task<ShellSettings> BeginAsync(SetupContext context)
    {
        var settings = new ShellSettings(context.ShellSettings).AsInitializing();
        (string Key, string Property)[] keys =
        [
            ("DatabaseProvider", SetupConstants.DatabaseProvider),
            ("ConnectionString", SetupConstants.DatabaseConnectionString),
            ("TablePrefix", SetupConstants.DatabaseTablePrefix),
            ("Schema", SetupConstants.DatabaseSchema),
            ("DatabaseName", SetupConstants.DatabaseName),
        ];
        foreach (var (key, property) in keys)
        {
            if (context.Properties.TryGetValue(property, out var value) && value?.ToString() is { Length: > 0 } text)
            {
                settings[key] = text;
            }
        }

        await shellHost.UpdateShellSettingsAsync(settings);
        return shellHost.GetSettings(settings.Name);
    }

    /// <summary>Makes the tenant's tables and writes its first list of features; says whether there may be something to undo.</summary>
    private async Task<bool> CreateStorageAsync(ShellSettings settings, SetupContext context, bool interrupted)
    {
        var descriptor = new ShellDescriptor { Features = [.. context.EnabledFeatures.Select(id => new ShellFeature(id))] };
        if (interrupted)
        {
            await WithShellAsync(settings, descriptor, DropAsync);
        }

        var created = false;
        await WithShellAsync(settings, descriptor, async scope =>
        {
            var storage = scope.ServiceProvider.GetService<ITenantStorage>();
            if (storage is not null && await storage.ExistsAsync(lifetime.ApplicationStopping))
            {
                context.Errors["Database"] = S["The database of the tenant '{0}' already holds a site.", settings.Name];
                return;
            }

            created = true;
            await (storage?.OpenAsync() ?? Task.CompletedTask);
            if (scope.ServiceProvider.GetService<IShellDescriptorManager>() is { } manager)
            {
                await manager.UpdateShellDescriptorAsync(0, descriptor.Features);
            }
        });
        return created;
    }

    private async Task ExecuteAsync(string executionId, ShellSettings settings, SetupContext context)
    {
        var scope = await shellHost.GetScopeAsync(settings);
        await scope.UsingAsync(current => current.ServiceProvider.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(executionId, context.Recipe, context.Properties, lifetime.ApplicationStopping));

        // The recipe has most likely changed the features: handlers run on the shell that it left behind.
        scope = await shellHost.GetScopeAsync(settings);
        await scope.UsingAsync(async current =>
        {
            foreach (var handler in current.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await handler.SetupAsync(context);
            }

            if (context.Errors.Count > 0)
            {
                throw new InvalidOperationException(string.Join(' ', context.Errors.Values));
            }
        });
    }

    private async Task CompleteAsync(ShellSettings settings)
    {
        await shellHost.UpdateShellSettingsAsync(new ShellSettings(settings).AsRunning());
        var scope = await shellHost.GetScopeAsync(settings.Name);
        await scope.UsingAsync(current => current.ServiceProvider.GetServices<ISetupEventHandler>()
            .InvokeAsync(handler => handler.SucceededAsync(), logger));
    }

    private async Task UndoAsync(ShellSettings settings, SetupContext context, bool storageTouched)
    {
        try
        {
            if (storageTouched)
            {
                await TellFailedAsync(settings, context);
                await shellHost.ReleaseShellContextAsync(settings);
                var descriptor = new ShellDescriptor { Features = [.. context.EnabledFeatures.Select(id => new ShellFeature(id))] };
                await WithShellAsync(settings, descriptor, DropAsync);
            }
        }
        catch (Exception e) when (!e.IsFatal())
        {
            LogNotUndone(logger, e, settings.Name);
        }

        await shellHost.UpdateShellSettingsAsync(new ShellSettings(settings).AsUninitialized());
    }

    private async Task TellFailedAsync(ShellSettings settings, SetupContext context)
    {
        var scope = await shellHost.GetScopeAsync(settings);
        await scope.UsingAsync(
            current => current.ServiceProvider.GetServices<ISetupEventHandler>().InvokeAsync((handler, failed) => handler.FailedAsync(failed), context, logger),
            activateShell: false);
    }

    private static Task DropAsync(ShellScope scope) =>
        scope.ServiceProvider.GetService<ITenantStorage>() is { } storage ? storage.DropAsync() : Task.CompletedTask;

    private async Task WithShellAsync(ShellSettings settings, ShellDescriptor descriptor, Func<ShellScope, Task> action)
    {
        await using var shell = await shellContextFactory.CreateDescribedContextAsync(settings, descriptor);
        await new ShellScope(shell).UsingServiceScopeAsync(action);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenant '{Tenant}' could not be set up. {Reason}")]
    private static partial void LogFailed(ILogger logger, Exception exception, string tenant, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "What the failed set-up of the tenant '{Tenant}' had made could not be removed.")]
    private static partial void LogNotUndone(ILogger logger, Exception exception, string tenant);
}
