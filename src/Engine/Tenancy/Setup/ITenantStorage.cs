namespace OrchardSite.Engine.Tenancy.Setup;

/// <summary>What a tenant keeps in its database, as far as set-up must know it. Registered by the store for every tenant.</summary>
internal interface ITenantStorage
{
    /// <summary>Says whether the tenant's tables exist already.</summary>
    Task<bool> ExistsAsync(CancellationToken cancellationToken = default);

    /// <summary>Opens the tenant's store for the services of its shell, once; nothing before the tenant has a database.</summary>
    Task OpenAsync();

    /// <summary>Removes the tenant's tables, or its database file, after a set-up that failed.</summary>
    Task DropAsync(CancellationToken cancellationToken = default);
}
