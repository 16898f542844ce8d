using OrchardCore.Security.Permissions;
using OrchardCore.Templates;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>The templates of the public pages, or those of the admin's.</summary>
internal sealed class TemplateSet
{
    private readonly Func<string, Template, Task> _put;
    private readonly Func<string, Task> _remove;
    private readonly Func<Task<Dictionary<string, Template>>> _get;

    public TemplateSet(TemplatesManager manager)
    {
        Permission = OrchardCore.Templates.Permissions.ManageTemplates;
        _get = async () => (await manager.GetTemplatesDocumentAsync()).Templates;
        _put = manager.UpdateTemplateAsync;
        _remove = manager.RemoveTemplateAsync;
    }

    public TemplateSet(AdminTemplatesManager manager)
    {
        IsAdmin = true;
        Permission = AdminTemplatesPermissions.ManageAdminTemplates;
        _get = async () => (await manager.GetTemplatesDocumentAsync()).Templates;
        _put = manager.UpdateTemplateAsync;
        _remove = manager.RemoveTemplateAsync;
    }

    public bool IsAdmin { get; }

    public Permission Permission { get; }

    /// <summary>To be read, not to be changed.</summary>
    public Task<Dictionary<string, Template>> GetAsync() => _get();

    public Task PutAsync(string name, Template template) => _put(name, template);

    public Task RemoveAsync(string name) => _remove(name);
}
