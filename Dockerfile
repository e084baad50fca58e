# The image was written without a Docker engine at hand; tests run its build command, its health check and its entry as plain commands.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /repo
COPY .editorconfig appsettings.json ./
COPY seeds seeds
COPY src src
RUN dotnet publish src/CareerWriter.Host -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
# ICU for Korean text and code page 949, pdftotext for PDF files.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libicu74 poppler-utils \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
ENV PATH="/app:${PATH}"
USER $APP_UID
WORKDIR /data
HEALTHCHECK --interval=60s --timeout=10s CMD ["careerwriter", "health"]
ENTRYPOINT ["careerwriter"]
