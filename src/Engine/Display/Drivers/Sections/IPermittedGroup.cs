using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Display.Drivers.Sections;

/// <summary>A form that stands on a page of the settings and asks for a permission of its own.</summary>
internal interface IPermittedGroup
{
    /// <summary>The page's group.</summary>
    string Group { get; }

    /// <summary>With it the form may be seen and sent.</summary>
    Permission Permission { get; }
}
