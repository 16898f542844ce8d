namespace OrchardCore.Environment.Shell.Models;

/// <summary>The state that a tenant is in.</summary>
public enum TenantState
{
    Uninitialized = 0,
    Initializing = 1,
    Running = 2,
    Disabled = 3,
    Invalid = 4,
}
