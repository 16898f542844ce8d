using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Cms.Tenants.Models;
using OrchardSite.Engine.Cms.Tenants.Services;
using OrchardSite.Engine.Cms.Tenants.ViewModels;

namespace OrchardSite.Engine.Cms.Tenants.Controllers;

/// <summary>Creates, changes, sets up, enables, disables and removes tenants for other programs.</summary>
[Area("OrchardCore.Tenants")]
[ApiController]
[Route("api/tenants")]
[Authorize(AuthenticationSchemes = "Api")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class TenantApiController(
    IShellHost shellHost,
    ShellSettings currentSettings,
    ISetupService setupService,
    TenantEditing editing,
    TenantLinks links,
    TenantStateChanges changes,
    TenantValidator validator,
    IAuthorizationService authorizationService,
    IStringLocalizer<TenantApiController> S) : ControllerBase
{
    /// <summary>Creates a tenant and answers with the link to its set-up; 201 with the same link when it was created already.</summary>
    [HttpPost("create")]
    [EndpointName("ApiCreateTenant")]
    public Task<IActionResult> Create(TenantModel model) => WhenAllowedAsync(async () =>
    {
        if (shellHost.TryGetSettings(model.Name ?? string.Empty, out var existing) && existing.IsUninitialized())
        {
            return StatusCode(StatusCodes.Status201Created, links.SetupUrl(existing));
        }

        model.IsNewTenant = true;
        await using var locker = await editing.LockAsync();
        await validator.ValidateAsync(model, ModelState);
        return ModelState.IsValid ? Ok(links.SetupUrl(await editing.CreateAsync(model))) : ValidationProblem(ModelState);
    });

    [HttpPost("edit")]
    [EndpointName("ApiEditTenant")]
    public Task<IActionResult> Edit(TenantModel model) => WhenAllowedAsync(async () =>
    {
        if (!shellHost.TryGetSettings(model.Name ?? string.Empty, out var settings))
        {
            return NotFound();
        }

        await using var locker = await editing.LockAsync();
        await validator.ValidateAsync(model, ModelState);
        if (!ModelState.IsValid)
        {
            return ValidationProblem(ModelState);
        }

        await editing.UpdateAsync(settings, model);
        return Ok();
    });

    [HttpPost("enable/{tenantName}")]
    [EndpointName("ApiEnableTenant")]
    public Task<IActionResult> Enable(string tenantName) => ChangeAsync(tenantName, changes.EnableAsync);

    [HttpPost("disable/{tenantName}")]
    [EndpointName("ApiDisableTenant")]
    public Task<IActionResult> Disable(string tenantName) => ChangeAsync(tenantName, changes.DisableAsync);

    [HttpPost("remove/{tenantName}")]
    [EndpointName("ApiRemoveTenant")]
    public Task<IActionResult> Remove(string tenantName) => ChangeAsync(tenantName, changes.RemoveAsync);

    /// <summary>Sets a tenant up and answers with the id of the recipe's execution; 201 when it was set up already.</summary>
    [HttpPost("setup")]
    [EndpointName("ApiSetupTenant")]
    public Task<IActionResult> Setup(SetupApiViewModel model) => WhenAllowedAsync(async () =>
    {
        if (!shellHost.TryGetSettings(model.Name ?? string.Empty, out var settings))
        {
            return NotFound();
        }

        if (settings.IsRunning())
        {
            return StatusCode(StatusCodes.Status201Created);
        }

        if (!settings.IsUninitialized())
        {
            return Problem(S["The tenant '{0}' is not one that can be set up.", settings.Name]);
        }

        return await SetupAsync(settings, model);
    });

    private async Task<IActionResult> SetupAsync(ShellSettings settings, SetupApiViewModel model)
    {
        var context = await ReadAsync(settings, model);
        if (!ModelState.IsValid)
        {
            return ValidationProblem(ModelState);
        }

        var executionId = await setupService.SetupAsync(context);
        foreach (var (key, message) in context.Errors)
        {
            ModelState.AddModelError(key, message);
        }

        return ModelState.IsValid ? Ok(executionId) : ValidationProblem(ModelState);
    }

    private async Task<SetupContext> ReadAsync(ShellSettings settings, SetupApiViewModel model)
    {
        Require(nameof(model.SiteName), model.SiteName);
        Require(nameof(model.UserName), model.UserName);
        Require(nameof(model.Email), model.Email);
        Require(nameof(model.Password), model.Password);
        var recipe = Preset("RecipeName", model.RecipeName);
        var provider = Preset("DatabaseProvider", model.DatabaseProvider);
        Require(nameof(model.DatabaseProvider), provider);
        var context = new SetupContext
        {
            ShellSettings = settings,
            Recipe = (await setupService.GetSetupRecipesAsync()).FirstOrDefault(known => known.Name == recipe)!,
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = model.SiteName ?? string.Empty,
                [SetupConstants.SiteTimeZone] = model.SiteTimeZone ?? string.Empty,
                [SetupConstants.AdminUsername] = model.UserName ?? string.Empty,
                [SetupConstants.AdminEmail] = model.Email ?? string.Empty,
                [SetupConstants.AdminPassword] = model.Password ?? string.Empty,
                [SetupConstants.DatabaseProvider] = provider ?? string.Empty,
                [SetupConstants.DatabaseConnectionString] = Preset("ConnectionString", model.ConnectionString) ?? string.Empty,
                [SetupConstants.DatabaseTablePrefix] = Preset("TablePrefix", model.TablePrefix) ?? string.Empty,
                [SetupConstants.DatabaseSchema] = Preset("Schema", model.Schema) ?? string.Empty,
            },
        };
        if (context.Recipe is null)
        {
            ModelState.AddModelError(nameof(model.RecipeName), S["There is no recipe '{0}'.", recipe ?? string.Empty]);
        }

        return context;

        string? Preset(string key, string? sent) => settings[key] is { Length: > 0 } preset ? preset : sent;
    }

    private void Require(string field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, S["'{0}' is missing.", field]);
        }
    }

    private Task<IActionResult> ChangeAsync(string tenantName, Func<ShellSettings, Task<string?>> change) => WhenAllowedAsync(async () =>
    {
        if (!shellHost.TryGetSettings(tenantName, out var settings))
        {
            return NotFound();
        }

        return await change(settings) is { } refusal ? Problem(refusal) : Ok();
    });

    private BadRequestObjectResult Problem(string detail) =>
        BadRequest(new ProblemDetails { Status = StatusCodes.Status400BadRequest, Detail = detail });

    private async Task<IActionResult> WhenAllowedAsync(Func<Task<IActionResult>> action)
    {
        if (!currentSettings.IsDefaultShell())
        {
            return Forbid("Api");
        }

        if (!await authorizationService.AuthorizeAsync(User, Permissions.ManageTenants))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid("Api") : Challenge("Api");
        }

        return await action();
    }
}
