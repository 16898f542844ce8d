namespace YesSql;

/// <summary>Reads and writes one property of an object.</summary>
public interface IAccessor<T>
{
    T Get(object obj);
    void Set(object obj, T value);
}
